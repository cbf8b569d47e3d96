using Microsoft.AspNetCore.Http;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.KnowledgeBase.Searching;

internal sealed class SubjectSuggestions(IDomainSettings domainSettings, IAccessGate access, IHttpContextAccessor httpContextAccessor) : ISubjectSuggestions
{
    private readonly string _root = httpContextAccessor.HttpContext?.Request.PathBase.Value ?? string.Empty;

    public string SearchUrl => _root + "/search";

    public async Task<string?> UrlAsync()
    {
        var domain = await domainSettings.GetAsync();

        return domain.LoginToReadKnowledgeBase && !await access.MayAsync(domain.Rule) ? null : _root + "/articles/suggest?subject=";
    }
}
