using OrchardPortal.Mail.Models;

namespace OrchardPortal.Mail.ViewModels;

/// <param name="Descriptor">The mail.</param>
/// <param name="Title">What it is for, in the reader's language.</param>
/// <param name="IsEdited">Whether an editor changed it.</param>
public sealed record MailTemplateRow(MailTemplateDescriptor Descriptor, string Title, bool IsEdited);
