using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.ViewModels;

public sealed record TicketPropertyList(IReadOnlyList<TicketProperty> Added, IReadOnlyList<TicketProperty> System);
