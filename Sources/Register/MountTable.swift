/// The mounted file systems, as Linux lists them in `/proc/self/mountinfo`.
///
///     36 35 98:0 / /home rw,noatime shared:1 - nfs4 server:/home rw
struct MountTable {
    private let mounts: [(folder: [Substring], kind: Substring)]

    /// Reads a list.
    ///
    /// Lines of another form are left out.
    init(_ text: String) {
        mounts = text.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard words.count > 5, let dash = words.firstIndex(of: "-"), dash + 1 < words.count
            else { return nil }
            return (Self.parts(of: words[4]), words[dash + 1])
        }
    }

    /// Whether a folder is on another computer, where locks do not hold.
    ///
    /// False when it is not known.
    func isOnNetwork(_ folder: String) -> Bool {
        let parts = folder.split(separator: "/")
        let holding = mounts.filter { parts.starts(with: $0.folder) }
        // Of several mounts on one folder, the last is in force.
        let nearest = holding.max { $0.folder.count < $1.folder.count }
        let inForce = holding.last { $0.folder.count == nearest?.folder.count }
        return inForce.map { Self.networkKinds.contains(String($0.kind)) } ?? false
    }

    /// The list writes a blank in a name as `\040`.
    private static func parts(of folder: Substring) -> [Substring] {
        let plain = folder.split(separator: "\\040", omittingEmptySubsequences: false)
        return plain.joined(separator: " ").split(separator: "/")
    }

    private static let networkKinds: Set<String> = [
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "coda", "ceph", "9p", "fuse.sshfs",
        "fuse.glusterfs",
    ]
}
