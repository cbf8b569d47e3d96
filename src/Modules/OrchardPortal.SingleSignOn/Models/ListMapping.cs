namespace OrchardPortal.SingleSignOn.Models;

/// <summary>Whoever has this value, such as the name of a group, is on this list; who lacks it is not.</summary>
public sealed class ListMapping
{
    public string Value { get; set; } = "";

    public string ListId { get; set; } = "";
}
