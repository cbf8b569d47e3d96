using Fluid;
using OrchardPortal.Portal.ViewModels;

namespace OrchardPortal.Portal;

/// <summary>What templates may read.</summary>
internal static class LiquidMembers
{
    public static void Register(TemplateOptions options)
    {
        var members = options.MemberAccessStrategy;

        members.Register<AttachmentViewModel>();
        members.Register<ColumnViewModel>();
        members.Register<NavigationItemViewModel>();
        members.Register<OptionViewModel>();
        members.Register<PageLinkViewModel>();
        members.Register<PagerViewModel>();
        members.Register<PortalBannerViewModel>();
        members.Register<PortalClosedViewModel>();
        members.Register<PortalHelpViewModel>();
        members.Register<PortalLinkViewModel>();
        members.Register<PortalNavigationViewModel>();
        members.Register<StatusViewModel>();
        members.Register<PersonViewModel>();
        members.Register<TicketClosureViewModel>();
        members.Register<TicketDetailViewModel>();
        members.Register<SupportFormFieldViewModel>();
        members.Register<TicketFormSentViewModel>();
        members.Register<TicketFormViewModel>();
        members.Register<TicketListViewModel>();
        members.Register<TicketMessageViewModel>();
        members.Register<TicketParticipantsViewModel>();
        members.Register<TicketRatingViewModel>();
        members.Register<TicketReferenceViewModel>();
        members.Register<TicketReplyFormViewModel>();
        members.Register<TicketRowViewModel>();
    }
}
