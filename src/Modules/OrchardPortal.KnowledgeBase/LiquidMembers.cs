using Fluid;
using OrchardPortal.KnowledgeBase.ViewModels;

namespace OrchardPortal.KnowledgeBase;

/// <summary>What templates may read.</summary>
internal static class LiquidMembers
{
    public static void Register(TemplateOptions options)
    {
        var members = options.MemberAccessStrategy;

        members.Register<AnnouncementPageViewModel>();
        members.Register<AnnouncementsViewModel>();
        members.Register<AnnouncementViewModel>();
        members.Register<ArticleFeedbackFormViewModel>();
        members.Register<ArticleSummaryViewModel>();
        members.Register<ArticleTagViewModel>();
        members.Register<ArticleViewModel>();
        members.Register<CategoryCardViewModel>();
        members.Register<CategoryViewModel>();
        members.Register<ContentsEntryViewModel>();
        members.Register<FeedbackReasonViewModel>();
        members.Register<KnowledgeBaseHomeViewModel>();
        members.Register<LinkViewModel>();
    }
}
