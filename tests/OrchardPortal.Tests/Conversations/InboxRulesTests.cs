using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;

namespace OrchardPortal.Tests.Conversations;

public sealed class InboxRulesTests
{
    [Fact]
    public void A_named_inbox_with_an_address_is_fine() => Assert.Empty(InboxRules.Check([new Inbox { Id = "support", Name = "Support", Email = "support@example.com" }]));

    [Fact]
    public void Every_reason_names_its_place()
    {
        var errors = InboxRules.Check([new Inbox { Id = "a", Name = "A" }, new Inbox { Id = "a", Name = "", Email = "nobody" }]).ToList();
        Assert.Equal(3, errors.Count);
        Assert.All(errors, error => Assert.StartsWith("Inboxes[1].", error, StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_without_inboxes_is_refused() => Assert.Single(InboxRules.Check([]));
}
