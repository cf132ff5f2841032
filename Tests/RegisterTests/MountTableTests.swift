import Testing

@testable import Register

@Suite struct MountTableTests {
    private let table = MountTable(
        """
        22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
        30 22 0:40 / /home rw shared:5 master:1 - nfs4 server:/home rw
        31 30 8:2 / /home/local rw - ext4 /dev/sdb1 rw
        32 22 0:41 / /mnt/my\\040share rw - cifs //server/share rw
        not a mount
        """)

    @Test(arguments: ["/home/salma", "/home", "/mnt/my share/office"])
    func `a folder on another computer is known`(folder: String) {
        #expect(table.isOnNetwork(folder))
    }

    @Test(arguments: ["/", "/var/lib", "/homes", "/home/local/salma"])
    func `a folder here is not`(folder: String) {
        #expect(!table.isOnNetwork(folder))
    }
}
