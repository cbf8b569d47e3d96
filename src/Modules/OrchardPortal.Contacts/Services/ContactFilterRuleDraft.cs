using OrchardPortal.Contacts.Models;

namespace OrchardPortal.Contacts.Services;

/// <summary>A rule while it is edited.</summary>
public sealed class ContactFilterRuleDraft
{
    public string Property { get; set; } = "";

    public ContactFilterOperator? Operator { get; set; }

    /// <summary>As chosen or typed: names where the rule keeps ids, unless they are chosen from a list.</summary>
    public List<string> Values { get; set; } = [];

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public string? Error { get; set; }
}
