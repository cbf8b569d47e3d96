namespace OrchardPortal.Tickets.Signals;

/// <summary>A signal on its way to other nodes.</summary>
/// <param name="Node">The node that sends it, which has told its own listeners.</param>
/// <param name="Site">The site, where several share a database.</param>
internal sealed record NodeSignal(string Node, string Site, TicketSignal Signal);
