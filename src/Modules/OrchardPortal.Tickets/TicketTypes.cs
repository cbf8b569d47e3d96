namespace OrchardPortal.Tickets;

/// <summary>The names of the module's content types.</summary>
public static class TicketTypes
{
    public const string Ticket = "Ticket";
}
