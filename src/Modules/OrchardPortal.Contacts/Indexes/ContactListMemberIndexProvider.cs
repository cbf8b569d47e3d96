using OrchardPortal.Contacts.Models;
using YesSql.Indexes;

namespace OrchardPortal.Contacts.Indexes;

internal sealed class ContactListMemberIndexProvider : IndexProvider<ContactListMember>
{
    public override void Describe(DescribeContext<ContactListMember> context) => context.For<ContactListMemberIndex>()
        .Map(member => new ContactListMemberIndex { ListId = member.ListId, ContactId = member.ContactId });
}
