using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.PrivateContent.Languages;

namespace OrchardPortal.KnowledgeBase.Translations;

/// <summary>Where an article is in another language, for visitors who choose one while they read it.</summary>
internal sealed class ArticleAddress(IKnowledgeBase knowledgeBase) : ILocalizedAddress
{
    private const string Root = "/articles/";

    public async Task<string?> FindAsync(string path, string culture)
    {
        if (!path.StartsWith(Root, StringComparison.OrdinalIgnoreCase) || await knowledgeBase.FindArticleAsync(path[Root.Length..]) is not { } page)
        {
            return null;
        }

        var found = page.Translations.FirstOrDefault(translation => translation.Culture.Equals(culture, StringComparison.OrdinalIgnoreCase));

        return found is null ? null : Root + found.Slug;
    }
}
