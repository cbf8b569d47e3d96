namespace OrchardPortal.Conversations.Recipes;

/// <summary>A ticket as the recipe step tells it. Texts, so that a wrong word gets a reason and a place.</summary>
internal sealed class ImportedTicket
{
    /// <summary>Null takes the next number.</summary>
    public long? Number { get; set; }

    public string? Subject { get; set; }

    /// <summary>The e-mail address of a contact.</summary>
    public string? Requester { get; set; }

    public string? Pipeline { get; set; }

    public string? Stage { get; set; }

    public string? Priority { get; set; }

    public string? Source { get; set; }

    /// <summary>The id of the support form by which it came; null for none.</summary>
    public string? Form { get; set; }

    /// <summary>The user name or e-mail address of a user.</summary>
    public string? Assignee { get; set; }

    /// <summary>Values of added properties, by their technical names, as <see cref="Tickets.Services.ITicketService.SetPropertiesAsync"/> takes them.</summary>
    public Dictionary<string, string?> Properties { get; set; } = [];

    /// <summary>Null for none; only a ticket in a closed stage has one.</summary>
    public ImportedRating? Rating { get; set; }

    public List<ImportedMessage> Messages { get; set; } = [];
}
