using Fluid;
using OrchardPortal.Forums.ViewModels;

namespace OrchardPortal.Forums;

/// <summary>What templates may read.</summary>
internal static class LiquidMembers
{
    public static void Register(TemplateOptions options)
    {
        var members = options.MemberAccessStrategy;

        members.Register<ForumAnswerFormViewModel>();
        members.Register<ForumCategoryCardViewModel>();
        members.Register<ForumCategoryViewModel>();
        members.Register<ForumCrumbViewModel>();
        members.Register<ForumFormViewModel>();
        members.Register<ForumHomeViewModel>();
        members.Register<ForumLinkViewModel>();
        members.Register<ForumModerationViewModel>();
        members.Register<ForumOptionViewModel>();
        members.Register<ForumPagerViewModel>();
        members.Register<ForumPostViewModel>();
        members.Register<ForumSearchViewModel>();
        members.Register<ForumTopicRowViewModel>();
        members.Register<ForumTopicViewModel>();
        members.Register<ForumUnsubscribeViewModel>();
    }
}
