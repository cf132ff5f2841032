/// Scalars folded in both strengths at once, as UTF-8.
///
///     var folded = FoldedText()
///     for scalar in "إدارة".unicodeScalars { folded.append(scalar) }
///     folded.key      // "اداره"
///
/// Nearly all scalars of a record are ASCII or stand in the Arabic block, for which a table of their
/// foldings is made once; the others take the long way. One value can be used for many words, so that
/// its memory is asked for once.
struct FoldedText {
    private var formBytes: [UInt8] = []
    private var keyBytes: [UInt8] = []

    /// What was collected, folded lightly.
    var form: String { String(decoding: formBytes, as: UTF8.self) }

    /// What was collected, folded strongly.
    var key: String { String(decoding: keyBytes, as: UTF8.self) }

    /// Whether both foldings are the same.
    var isOwnKey: Bool { formBytes == keyBytes }

    /// Forgets what was collected.
    mutating func removeAll() {
        formBytes.removeAll(keepingCapacity: true)
        keyBytes.removeAll(keepingCapacity: true)
    }

    /// Folds a scalar and adds it.
    mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x00...0x7F:
            let byte = UInt8(scalar.value)
            formBytes.append(byte)
            keyBytes.append((0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
        case 0x0600...0x06FF:
            let folding = Self.arabicBlock[Int(scalar.value - 0x0600)]
            Self.append(folding.form, to: &formBytes)
            Self.append(folding.key, to: &keyBytes)
        default:
            for folded in Folding.form(of: scalar) {
                formBytes.append(contentsOf: UTF8.encode(folded) ?? .init())
                for key in Folding.key(ofForm: folded) {
                    keyBytes.append(contentsOf: UTF8.encode(key) ?? .init())
                }
            }
        }
    }

    /// The foldings of U+0600–06FF, each one scalar of at most two bytes, or 0 for nothing.
    private static let arabicBlock: [(form: UInt16, key: UInt16)] = (0x0600...0x06FF).map { value in
        let forms = Unicode.Scalar(value).map(Folding.form(of:)) ?? .init()
        guard let form = forms.first else { return (0, 0) }
        let key = Folding.key(ofForm: form).first ?? form
        return (UInt16(form.value), UInt16(key.value))
    }

    private static func append(_ value: UInt16, to bytes: inout [UInt8]) {
        switch value {
        case 0: break
        case 0x01...0x7F: bytes.append(UInt8(value))
        default:
            bytes.append(0xC0 | UInt8(value >> 6))
            bytes.append(0x80 | UInt8(value & 0x3F))
        }
    }
}
