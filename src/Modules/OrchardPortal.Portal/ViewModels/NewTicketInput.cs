using Microsoft.AspNetCore.Http;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>What the form for a new ticket posts.</summary>
public class NewTicketInput
{
    public string? FormKey { get; set; }

    public string? Subject { get; set; }

    public string? Description { get; set; }

    /// <summary>The number of the closed ticket that the new one goes on from.</summary>
    public long? Follows { get; set; }

    public IReadOnlyList<IFormFile> Files { get; set; } = [];
}
