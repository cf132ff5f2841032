extension String {
    /// Whether two folded texts are the same, byte by byte.
    ///
    /// `==` would compare Arabic letters by Unicode's normal form; folded texts have one form only.
    public func hasSameBytes(as other: String) -> Bool {
        let (own, others) = (utf8, other.utf8)
        return own.count == others.count && own.elementsEqual(others)
    }

    /// Whether a folded text is another with a letter of two bytes, such as و, before it.
    public func hasSameBytes(as other: String, after letter: Unicode.Scalar) -> Bool {
        let own = utf8
        let lead = String(letter).utf8
        return own.count == other.utf8.count + lead.count && own.starts(with: lead)
            && own.dropFirst(lead.count).elementsEqual(other.utf8)
    }
}
