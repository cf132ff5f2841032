/// The mounted file systems, as Linux lists them in `/proc/self/mountinfo`.
///
///     36 35 98:0 / /home rw,noatime shared:1 - nfs4 server:/home rw
struct MountTable {
    private let mounts: [(folder: [UInt8], kind: Substring.UTF8View)]

    /// Reads a list.
    ///
    /// Lines of another form are left out.
    init(_ text: String) {
        mounts = text[...].utf8.split(separator: UInt8(ascii: "\n")).compactMap(Self.mount)
    }

    private static func mount(
        _ line: Substring.UTF8View
    ) -> (folder: [UInt8], kind: Substring.UTF8View)? {
        let words = line.split(separator: UInt8(ascii: " "))
        guard words.count > 5,
            let dash = words.firstIndex(where: { $0.elementsEqual("-".utf8) }),
            dash + 1 < words.count
        else { return nil }
        return (plain(words[4]), words[dash + 1])
    }

    /// A folder's name as it is, with a slash at its end: the list writes a blank as `\040`.
    private static func plain(_ folder: Substring.UTF8View) -> [UInt8] {
        let folder = Array(folder)
        if !folder.contains(UInt8(ascii: "\\")) { return ended(folder) }
        let pieces = folder.split(separator: Array(#"\040"#.utf8), omittingEmptySubsequences: false)
        return ended(Array(pieces.joined(separator: " ".utf8)))
    }

    private static func ended(_ folder: [UInt8]) -> [UInt8] {
        folder.last == UInt8(ascii: "/") ? folder : folder + [UInt8(ascii: "/")]
    }

    /// Whether a folder is on another computer, where locks do not hold.
    ///
    /// False when it is not known.
    func isOnNetwork(_ folder: String) -> Bool {
        let folder = Self.ended(Array(folder.utf8))
        let holding = mounts.filter { folder.starts(with: $0.folder) }
        // Of several mounts on one folder, the last is in force.
        let nearest = holding.map(\.folder.count).max()
        let inForce = holding.last { $0.folder.count == nearest }
        return inForce.map { Self.networkKinds.contains(String(Substring($0.kind))) } ?? false
    }

    private static let networkKinds: Set<String> = [
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "coda", "ceph", "9p", "fuse.sshfs",
        "fuse.glusterfs",
    ]
}
