using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardPortal.PrivateContent.Models;

namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>The fields with which a rule is chosen.</summary>
public class AccessRuleViewModel
{
    public AccessAudience Audience { get; set; }

    public string[] ListIds { get; set; } = [];

    /// <summary>What the rule is for, as a question.</summary>
    [BindNever]
    public string Legend { get; set; } = string.Empty;

    [BindNever]
    public string Hint { get; set; } = string.Empty;

    /// <summary>Whether everybody is a choice.</summary>
    [BindNever]
    public bool MayBePublic { get; set; }

    /// <summary>The contact lists, by id.</summary>
    [BindNever]
    public IReadOnlyList<KeyValuePair<string, string>> Lists { get; set; } = [];
}
