using Microsoft.AspNetCore.Http;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>What the form for a new ticket posts.</summary>
public class NewTicketInput
{
    public string? FormKey { get; set; }

    public string? Subject { get; set; }

    public string? Description { get; set; }

    public IReadOnlyList<IFormFile> Files { get; set; } = [];
}
