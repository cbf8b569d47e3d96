using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.Modules;
using OrchardCore.Templates.Models;
using YesSql;
using ISession = YesSql.ISession;

namespace Sapling.Cms.Templates;

/// <summary>What templates held before, and what each editor is trying out.</summary>
internal sealed class TemplateHistory(ISession session, IClock clock, IHttpContextAccessor httpContextAccessor)
{
    /// <summary>Older ones go when a new one comes.</summary>
    public const int MostVersions = 50;

    private ClaimsPrincipal? User => httpContextAccessor.HttpContext?.User;

    private string UserId => User?.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty;

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<TemplateVersion>> ListAsync(string name) =>
        [.. await Versions(name).OrderByDescending(index => index.SavedUtc).Take(MostVersions).ListAsync()];

    public async Task<TemplateVersion?> FindAsync(string name, long id) =>
        await session.GetAsync<TemplateVersion>(id) is { DraftOf.Length: 0 } version && string.Equals(version.Name, name, StringComparison.OrdinalIgnoreCase) ? version : null;

    /// <param name="name">The template.</param>
    /// <param name="before">What was in force; null for the shipped one.</param>
    /// <param name="now">What is in force from now on; null for the shipped one.</param>
    public async Task RecordAsync(string name, Template? before, Template? now)
    {
        if (await Versions(name).CountAsync() is var count && count == 0 && before is not null)
        {
            await session.SaveAsync(new TemplateVersion { Name = name, Content = before.Content, Description = before.Description });
        }
        else if (count >= MostVersions)
        {
            foreach (var old in await Versions(name).OrderBy(index => index.SavedUtc).Take(count - MostVersions + 1).ListAsync())
            {
                session.Delete(old);
            }
        }

        await session.SaveAsync(new TemplateVersion
        {
            Name = name,
            Content = now?.Content,
            Description = now?.Description,
            SavedUtc = clock.UtcNow,
            UserName = User?.Identity?.Name ?? string.Empty,
        });
    }

    /// <summary>Keeps what the current user is trying out, in place of what they tried before.</summary>
    public async Task SaveDraftAsync(string name, string content)
    {
        var draft = await DraftAsync() ?? new TemplateVersion { DraftOf = UserId };
        draft.Name = name;
        draft.Content = content;
        draft.SavedUtc = clock.UtcNow;
        await session.SaveAsync(draft);
    }

    /// <summary>What the current user is trying out.</summary>
    public async Task<TemplateVersion?> DraftAsync()
    {
        var user = UserId;
        return user.Length == 0 ? null : await session.Query<TemplateVersion, TemplateVersionIndex>(index => index.DraftOf == user).FirstOrDefaultAsync();
    }

    private IQuery<TemplateVersion, TemplateVersionIndex> Versions(string name) =>
        session.Query<TemplateVersion, TemplateVersionIndex>(index => index.Name == name && index.DraftOf == "");
}
