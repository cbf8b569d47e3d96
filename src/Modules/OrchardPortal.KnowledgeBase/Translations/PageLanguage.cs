using System.Globalization;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.ViewModels;
using OrchardPortal.PrivateContent.Languages;

namespace OrchardPortal.KnowledgeBase.Translations;

/// <summary>Says to a visitor of which language an article is, when it is not of theirs.</summary>
internal static class PageLanguage
{
    /// <summary>The name of a language in the visitor's, or nothing when it is the visitor's own, of whatever region.</summary>
    public static string Other(string culture)
    {
        if (culture.Length == 0)
        {
            return string.Empty;
        }

        var (written, read) = (CultureInfo.GetCultureInfo(culture), CultureInfo.CurrentUICulture);

        return written.TwoLetterISOLanguageName == read.TwoLetterISOLanguageName ? string.Empty : written.DisplayName;
    }

    public static void Fill(ArticleViewModel model, ArticlePage page, Func<string, string> urlOf)
    {
        var own = CultureInfo.CurrentUICulture;
        var culture = page.Card.Culture.Length > 0 ? CultureInfo.GetCultureInfo(page.Card.Culture) : own;
        model.Culture = culture.Name;
        model.Direction = VisitorLanguages.DirectionOf(culture);
        model.Language = Other(culture.Name);
        model.OwnLanguage = own.DisplayName;
        var translation = model.Language.Length == 0
            ? null
            : page.Translations.FirstOrDefault(other => CultureInfo.GetCultureInfo(other.Culture).TwoLetterISOLanguageName == own.TwoLetterISOLanguageName);
        model.Translation = translation is null ? null : new LinkViewModel { Text = translation.Title, Url = urlOf(translation.Slug) };
    }
}
