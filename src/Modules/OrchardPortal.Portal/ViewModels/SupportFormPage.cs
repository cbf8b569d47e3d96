using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardPortal.Portal.Forms;
using OrchardPortal.Portal.Models;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>The builder of a support form.</summary>
public class SupportFormPage
{
    public SupportForm Form { get; set; } = new();

    public bool IsNew { get; set; }

    /// <summary>What is wrong, by place.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; set; } = new Dictionary<string, string>();

    /// <summary>The field that the page goes on with.</summary>
    public string? Focus { get; set; }

    public string? PreviewUrl { get; set; }

    /// <summary>Why the portal cannot offer it; empty when it can.</summary>
    public string WhyNot { get; set; } = string.Empty;

    public IReadOnlyList<SelectListItem> Inboxes { get; set; } = [];

    public IReadOnlyList<SelectListItem> Pipelines { get; set; } = [];

    /// <summary>What each field asks for, in words.</summary>
    public IReadOnlyDictionary<SupportFormField, string> Names { get; set; } = new Dictionary<SupportFormField, string>();

    /// <summary>The fields that can be added.</summary>
    public IReadOnlyList<SelectListItem> ToAdd { get; set; } = [];

    /// <summary>What is wrong with a member of the form itself; null when nothing is.</summary>
    public string? FormError(string member) => Errors.GetValueOrDefault(SupportFormRules.OfForm + member);

    /// <summary>What people call a field.</summary>
    public string LabelOf(SupportFormField field) => field.Label.Length > 0 ? field.Label : Names[field];
}
