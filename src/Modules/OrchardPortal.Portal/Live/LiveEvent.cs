using OrchardPortal.Portal.Models;
using OrchardPortal.Tickets.Signals;

namespace OrchardPortal.Portal.Live;

/// <summary>What of a signal is for customers.</summary>
internal static class LiveEvent
{
    /// <returns>The event's name; null for what customers hear nothing of, such as comments and whatever reads the same to them.</returns>
    public static string? NameOf(TicketSignal signal, PortalSettingsPart settings) => signal.Kind switch
    {
        TicketSignalKind.Message => "message",
        TicketSignalKind.Created or TicketSignalKind.Requester => "ticket",
        TicketSignalKind.Participants => "people",
        TicketSignalKind.Stage when signal.ClosedChanged || (settings.ShowStages && signal.LabelChanged) => "status",
        TicketSignalKind.Missed => "look",
        _ => null,
    };

    /// <summary>As the stream carries it (HTML, 9.2.5): it names the ticket and says nothing of what is in it.</summary>
    public static string Format(string name, long number) =>
        $"event: {name}\ndata: {number.ToString(System.Globalization.CultureInfo.InvariantCulture)}\n\n";
}
