namespace OrchardPortal.Tickets.Services;

public enum TicketStatusFilter
{
    All = 0,
    Open = 1,
    Closed = 2,
}
