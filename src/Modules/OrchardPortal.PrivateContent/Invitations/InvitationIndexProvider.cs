using YesSql.Indexes;

namespace OrchardPortal.PrivateContent.Invitations;

internal sealed class InvitationIndexProvider : IndexProvider<Invitation>
{
    public override void Describe(DescribeContext<Invitation> context) => context.For<InvitationIndex>()
        .Map(invitation => new InvitationIndex { Email = invitation.Email, ContactId = invitation.ContactId, LastUtc = invitation.LastUtc });
}
