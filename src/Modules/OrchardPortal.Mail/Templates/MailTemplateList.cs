using OrchardPortal.Mail.Models;

namespace OrchardPortal.Mail.Templates;

/// <summary>The mails that the modules send.</summary>
internal sealed class MailTemplateList(IEnumerable<MailTemplateDescriptor> descriptors)
{
    public IReadOnlyList<MailTemplateDescriptor> All { get; } = [.. descriptors.OrderBy(template => template.Title, StringComparer.Ordinal)];

    public MailTemplateDescriptor? Find(string? name) => All.FirstOrDefault(template => template.Name == name);
}
