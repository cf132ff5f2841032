/// Says how likely a candidate is an item, a place a boundary, an item an exhortation.
///
/// Its three models are small logistic regressions whose features the grammar notes. What they know
/// was learned from annotated records: `Documentation/extraction.md` says how.
struct Judge: Sendable {
    /// Whether a candidate is an item.
    let item: Model<ItemFeature>
    /// Whether an action begins behind another.
    let boundary: Model<BoundaryFeature>
    /// Whether an item is an exhortation.
    let weak: Model<WeakFeature>

    /// From which probability on a candidate is an item.
    ///
    /// Below a half: of what is between, nearly every second one is right, and an item that is missed
    /// costs as much as one that is not there.
    let threshold: Double

    /// The judge with the weights that the program comes with.
    static let standard = Judge(
        weights: String(decoding: PackageResources.weights_txt, as: UTF8.self))

    /// Reads the weights of the three models.
    init(weights: String, threshold: Double = 0.44) {
        item = Model(named: "item", in: weights)
        boundary = Model(named: "boundary", in: weights)
        weak = Model(named: "weak", in: weights)
        self.threshold = threshold
    }
}
