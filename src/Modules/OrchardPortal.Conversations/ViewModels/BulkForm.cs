namespace OrchardPortal.Conversations.ViewModels;

/// <summary>What an agent does to several tickets of the list at once.</summary>
public sealed class BulkForm
{
    public const string Assign = "assign";
    public const string Move = "move";
    public const string Close = "close";

    public List<long> Numbers { get; set; } = [];

    /// <summary>Which button.</summary>
    public string? Do { get; set; }

    /// <summary>A user id; empty for nobody.</summary>
    public string? Assignee { get; set; }

    public string? Place { get; set; }

    /// <summary>The list to come back to.</summary>
    public string? ReturnUrl { get; set; }
}
