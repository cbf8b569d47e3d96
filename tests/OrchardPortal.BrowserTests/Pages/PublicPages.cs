namespace OrchardPortal.BrowserTests.Pages;

/// <summary>The pages of the demo site that show everything the theme has, and which template each of them is there for.</summary>
internal static class PublicPages
{
    public static IReadOnlyList<PublicPage> Help { get; } =
    [
        new("/", "Layout", "KnowledgeBaseHome", "Announcements", "PortalLink", "PortalNavigation", "PortalHelp", "LanguageMenu", "ThemeSearchForm"),
        new("/categories/cleaning", "Category", "ArticleSummary"),
        new("/categories/repairs", "ThemeBreadcrumbs"),
        new("/tags/water", "ArticleTag"),
        new("/articles/descale-your-machine", "Article", "ArticleFeedback"),
        new("/articles/what-the-lights-mean"),
        new("/articles/dial-in-your-grinder"),
        new("/articles/descale-your-machine/feedback?helpful=yes"),
        new("/articles/descale-your-machine/feedback?helpful=no", "ArticleFeedbackForm"),
        new("/search"),
        new("/search?q=water", "SearchResults", "ThemePager"),
        new("/search?q=descalng%20machin"),
        new("/search?q=zzqqxx"),
        new("/announcements/workshop-visits", "AnnouncementPage"),
        new("/nothing-here", "HttpError-NotFound"),
        new("/account/profile/passkeys", "HttpError-MethodNotAllowed", "ThemeBadRequest"),
        new("/language?culture=pt&returnUrl=%2Farticles%2Fyearly-service"),
        new("/search?q=agua"),
        new("/language?culture=en&returnUrl=%2F"),
    ];

    public static IReadOnlyList<PublicPage> LoggingIn { get; } =
    [
        new("/account/login", "SystemPage-Login"),
        new("/account/register", "SystemPage-Register"),
        new("/account/reset-request", "SystemPage-ResetRequest"),
        new("/account/reset", "SystemPage-LinkExpired"),
        new("/account/magic-link", "SystemPage-MagicLink"),
        new("/account/passkey", "SystemPage-Passkey"),
    ];

    /// <summary>Pages that need more than an address are seen as owners do: filled with made-up data.</summary>
    public static IReadOnlyList<PublicPage> Previews { get; } =
    [
        .. ((string[])["AccessDenied", "Activate", "CheckMail", "Consent", "LogOut", "MagicLinkLogin", "Profile", "ProfileErase", "ProfilePassword", "ProfileTwoFactor", "Reset", "SsoFailed", "SsoLoggedOut", "TwoFactor"])
            .Select(kind => new PublicPage("/account/preview/" + kind, "SystemPage-" + kind, "SystemPagePreview")),
        new("/tickets/preview/form/spare-parts", "PortalBanner"),
    ];

    public static IReadOnlyList<PublicPage> Tickets { get; } =
    [
        new("/tickets", "TicketList"),
        new("/tickets?view=organization&status=closed"),
        new("/tickets?q=zzqqxx"),
        new("/tickets/1031", "TicketDetail", "TicketMessage", "TicketReplyForm", "TicketParticipants", "TicketClosure", "ThemeFiles"),
        new("/tickets/1017", "TicketRating"),
        new("/tickets/new", "TicketForm", "ThemeSuggestions"),
        new("/tickets/new?form=spare-parts"),
        new("/tickets/99999999"),
        new("/account/profile"),
        new("/account/denied"),
    ];

    public static IReadOnlyList<PublicPage> Forums { get; } =
    [
        new("/forums", "ForumHome", "ForumLink", "ThemeForumTopics"),
        new("/forums/machines", "ForumCategory"),
        new("/forums/machines?show=unanswered"),
        new("/forums/topics/demo01question/before-you-open-a-machine-what-you-can-mend-yourself-and-what"),
        new("/forums/topics/demo02question/how-long-does-a-group-gasket-last-in-a-cafe", "ForumTopic", "ForumPost", "ForumAnswerForm"),
        new("/forums/topics/demo08question/do-you-freeze-beans-or-finish-the-bag"),
        new("/forums/new?category=coffee", "ForumForm"),
        new("/forums/search?q=gasket", "ForumSearch"),
        new("/forums/search?q=zzqqxx"),
        new("/forums/unsubscribe?token=forged", "ForumUnsubscribe"),
    ];

    /// <summary>What a page shows once something was done on it; the tests do it.</summary>
    public static IReadOnlyList<string> AfterSteps { get; } = ["Message", "ThemeErrors", "ThemeSystemErrors", "ForumModeration"];

    /// <summary>Looks of system pages, all of them inspected by <c>SystemPagesJourney</c>, and pages that other journeys come by.</summary>
    public static IReadOnlyDictionary<string, string> Elsewhere { get; } = new Dictionary<string, string>
    {
        ["SystemPageFrame-Card"] = "SystemPagesJourney",
        ["SystemPageFrame-Plain"] = "SystemPagesJourney",
        ["SystemPageFrame-Split"] = "SystemPagesJourney",
        ["TicketFormSent"] = "SupportFormJourney",
        ["PortalClosed"] = "OwnerJourney",
    };

    /// <summary>Pages without an address to visit: sent on at once, or the marks of a failure. They are made of the same parts as the others.</summary>
    public static IReadOnlyList<string> Unvisited { get; } = ["SystemPage-PostToProvider", "SystemPageTrouble", "HttpError", "HttpError-BadRequest", "HttpError-Forbidden", "HttpError-RequestEntityTooLarge", "HttpError-TooManyRequests"];

    public static IEnumerable<PublicPage> All => [.. Help, .. LoggingIn, .. Previews, .. Tickets, .. Forums];
}
