/// What the third model looks at to tell an exhortation, which nobody can check, from a task.
enum WeakFeature: UInt8, CaseIterable, Sendable {
    // The first word.
    case alone, opening, light, softens, founding, making, tasking, verb, article, listed
    // What it is about.
    case virtue, virtueNear, quality, concrete, number, time, body, place, name, named
    case rule, indefiniteSingular, plural
    // How long it is.
    case short, middling, long
    // How it was said.
    case necessity, importance, recommends, decides, directs, agrees, entry, row
    case owner, strengthens, coordinates, cutOff
}
