namespace OrchardPortal.Portal.Models;

/// <summary>A field is asked when an earlier one has one of these answers.</summary>
public sealed class SupportFormCondition
{
    /// <summary>A field that stands before the one that is asked.</summary>
    public string FieldId { get; set; } = string.Empty;

    /// <summary>The answers, without regard to case. Empty: any answer; of a check box: that it is ticked.</summary>
    public List<string> Values { get; set; } = [];
}
