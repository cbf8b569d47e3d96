using OrchardCore.Data.Documents;

namespace OrchardPortal.Portal.Models;

/// <summary>All support forms of the site, kept in memory.</summary>
public sealed class SupportForms : Document
{
    public List<SupportForm> Items { get; set; } = [];

    public SupportForm? Find(string? formId) => Items.Find(form => form.Id == formId);
}
