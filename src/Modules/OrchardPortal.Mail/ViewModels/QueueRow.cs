using OrchardPortal.Mail.Indexes;
using OrchardPortal.Mail.Services;

namespace OrchardPortal.Mail.ViewModels;

/// <summary>One mail of the queue.</summary>
/// <param name="Mail">Its row.</param>
/// <param name="Title">What it is.</param>
/// <param name="Created">When it was asked for.</param>
/// <param name="Next">When it is tried next.</param>
/// <param name="Sent">When the server took it.</param>
public sealed record QueueRow(QueuedMailIndex Mail, string Title, MailMoment? Created, MailMoment? Next, MailMoment? Sent);
