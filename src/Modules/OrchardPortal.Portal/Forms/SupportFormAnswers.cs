using OrchardPortal.Conversations.Services;

namespace OrchardPortal.Portal.Forms;

/// <summary>What a visitor answered, of the questions that apply to them; everything else that was sent counts for nothing.</summary>
public sealed record SupportFormAnswers
{
    /// <summary>What is wrong, by the question's id; empty when all is well.</summary>
    public Dictionary<string, string> Errors { get; } = [];

    /// <summary>Empty when the form does not ask for one.</summary>
    public string Subject { get; set; } = string.Empty;

    /// <summary>Empty when the form does not ask for one.</summary>
    public string Description { get; set; } = string.Empty;

    public bool AsksForFiles { get; set; }

    /// <summary>Of the ticket's properties, as forms send them.</summary>
    public Dictionary<string, string?> Properties { get; } = [];

    /// <summary>Of visitors who are not logged in.</summary>
    public string Name { get; set; } = string.Empty;

    public string Email { get; set; } = string.Empty;

    public string Phone { get; set; } = string.Empty;

    /// <summary>What is kept with the first message, in the form's order.</summary>
    public List<MessageDetail> Details { get; } = [];

    /// <summary>What tells these answers from others that were sent with the same form.</summary>
    public string Content => string.Join(
        '\n',
        [Subject, Description, Name, Email, Phone, .. Properties.Select(property => $"{property.Key}={property.Value}"), .. Details.Select(detail => $"{detail.Label}={detail.Text}")]);
}
