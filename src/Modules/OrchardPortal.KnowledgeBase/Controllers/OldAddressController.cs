using Microsoft.AspNetCore.Mvc;
using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.Transfer;
using OrchardPortal.PrivateContent.Services;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>
/// Leads from the addresses that imported articles had to where they are now. It answers for paths that nothing else answers for, and
/// only to whom the article is shown (requirement 20).
/// </summary>
public sealed class OldAddressController(IKnowledgeBase knowledgeBase, IDomainSettings domainSettings, IAccessGate access, ISession session) : Controller
{
    [HttpGet("/{**path:minlength(1)}", Order = int.MaxValue)]
    public async Task<IActionResult> Index()
    {
        var path = OldPath.Normalize(Request.Path.Value ?? string.Empty);
        var row = path.Length > 0
            ? await session.QueryIndex<OldAddressIndex>(index => index.Path == path).FirstOrDefaultAsync()
            : null;
        if (row is null)
        {
            return NotFound();
        }

        var domain = await domainSettings.GetAsync();
        if (domain.LoginToReadKnowledgeBase && !await access.MayAsync(domain.Rule))
        {
            return AccessRefusal.Of(HttpContext);
        }

        if ((await knowledgeBase.ListAsync([row.ContentItemId])).FirstOrDefault() is { } article)
        {
            return RedirectPermanent($"{Request.PathBase}/articles/{article.Slug}");
        }

        // As an article's own address does: a guest may be somebody who may see it.
        var id = row.ContentItemId;
        var isPublished = await session.QueryIndex<ArticleIndex>(index => index.ContentItemId == id).CountAsync() > 0;

        return isPublished && User.Identity?.IsAuthenticated != true ? Challenge() : NotFound();
    }
}
