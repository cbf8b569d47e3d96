namespace OrchardPortal.SingleSignOn.Models;

/// <summary>One step of a test, in the words of whoever made the test.</summary>
public sealed class TraceStep
{
    public TraceLevel Level { get; set; }

    public string Title { get; set; } = "";

    public string Text { get; set; } = "";
}
