using OrchardPortal.Mail.Indexes;
using OrchardPortal.Mail.Models;
using YesSql;

namespace OrchardPortal.Mail.Services;

internal sealed class MailErasure(ISession session) : IMailErasure
{
    public async Task EraseAsync(string address)
    {
        var hash = MailAddressKey.OfAddress(address);
        var mails = await session.Query<QueuedMail, QueuedMailIndex>(row => row.AddressHash == hash).ListAsync();
        foreach (var mail in mails.Where(mail => string.Equals(mail.To, address, StringComparison.OrdinalIgnoreCase)))
        {
            session.Delete(mail);
        }
    }
}
