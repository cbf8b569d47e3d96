using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardPortal.Contacts.Services;
using OrchardPortal.KnowledgeBase.Models;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>Writes down which articles contacts read. Of staff and of accounts without a contact nothing is kept.</summary>
[BackgroundTask(Title = "Visits of articles", Schedule = "* * * * *", Description = "Writes down which articles customers who are logged in have read.")]
internal sealed class ArticleVisitsTask : IBackgroundTask
{
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var visits = serviceProvider.GetRequiredService<ArticleVisits>().Take();
        var contacts = serviceProvider.GetRequiredService<IContactService>();
        var session = serviceProvider.GetRequiredService<ISession>();
        foreach (var ofUser in visits.GroupBy(visit => visit.UserId))
        {
            if (await contacts.FindByUserIdAsync(ofUser.Key) is not { } contact)
            {
                continue;
            }

            foreach (var visit in ofUser)
            {
                await session.SaveAsync(new ArticleVisit { ContactId = contact.ContactId, Slug = visit.Slug, Title = visit.Title, VisitedUtc = visit.VisitedUtc });
            }
        }

        await session.SaveChangesAsync(cancellationToken);
    }
}
