using YesSql.Indexes;

namespace OrchardPortal.Conversations.Indexes;

public sealed class TicketNoteIndex : MapIndex
{
    /// <summary>Unique in the database: a ticket has one note.</summary>
    public string TicketId { get; set; } = "";
}
