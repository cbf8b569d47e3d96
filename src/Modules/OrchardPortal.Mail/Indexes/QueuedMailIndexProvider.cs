using OrchardPortal.Mail.Models;
using YesSql.Indexes;

namespace OrchardPortal.Mail.Indexes;

internal sealed class QueuedMailIndexProvider : IndexProvider<QueuedMail>
{
    public override void Describe(DescribeContext<QueuedMail> context) => context.For<QueuedMailIndex>().Map(mail => new QueuedMailIndex
    {
        MailId = mail.MailId,
        Sequence = mail.Id,
        Template = mail.Template,
        Recipient = mail.To,
        State = mail.State,
        MailLimit = mail.Limit,
        IsBulk = mail.IsBulk,
        DueUtc = mail.DueUtc,
        Attempts = mail.Attempts,
        Error = mail.Error,
        AddressHash = mail.AddressHash,
        Domain = mail.Domain,
        NetworkHash = mail.NetworkHash,
        DeduplicationKey = mail.DeduplicationKey,
        CreatedUtc = mail.CreatedUtc,
        SentUtc = mail.SentUtc,
    });
}
