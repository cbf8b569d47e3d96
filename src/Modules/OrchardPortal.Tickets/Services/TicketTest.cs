namespace OrchardPortal.Tickets.Services;

/// <summary>What may be true of a value.</summary>
internal enum TicketTest
{
    Exists = 0,
    TextIn = 1,
    TextContains = 2,
    TextStarts = 3,
    NumberIn = 4,
    NumberAbove = 5,
    NumberBelow = 6,
    DateWithin = 7,
}
