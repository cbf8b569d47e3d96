using Moq;
using OrchardCore.Users.Models;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Recipes;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Tests.Support;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tests.Conversations;

public sealed class TicketImportTests : IAsyncLifetime
{
    private SupportSite _site = null!;

    public async Task InitializeAsync()
    {
        _site = await SupportSite.CreateAsync();
        await _site.ContactAsync("ana@example.com");
        _site.Users.Setup(users => users.GetUserAsync("dev@example.com")).ReturnsAsync(new User { UserId = "dev", UserName = "dev", UserClaims = [new() { ClaimType = "name", ClaimValue = "Dev Lopes" }] });
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    private static ImportedTicket Valid(long? number = 1500) => new()
    {
        Number = number,
        Subject = "It leaks",
        Requester = "Ana@example.com",
        Stage = "resolved",
        Priority = "High",
        Source = "Email",
        Assignee = "dev@example.com",
        Messages =
        [
            new() { From = "dev@example.com", Kind = "Agent", Ago = "PT4H", Text = "Since when?" },
            new() { From = "ana@example.com", Kind = "Customer", Ago = "P3DT4H", Text = "It leaks.", Attachments = [new() { FileName = "log.txt", Text = "9 bar" }, new() { FileName = "p.png", Base64 = "iVBORw==" }] },
            new() { From = "dev@example.com", Kind = "Comment", Ago = "PT3H", Text = "Seal again." },
        ],
    };

    private Task<IReadOnlyList<string>> ImportAsync(params ImportedTicket[] tickets) => _site.WithAsync((TicketImport import) => import.RunAsync(tickets));

    [Fact]
    public async Task A_ticket_comes_with_its_past()
    {
        Assert.Empty(await ImportAsync(Valid(), Valid(null)));
        var row = await _site.RowAsync(1500);
        Assert.Equal(("resolved", true, "dev", 2), (row.StageId, row.IsClosed, row.AssigneeId, row.Priority));
        Assert.Equal((_site.Now.AddDays(-3).AddHours(-4), _site.Now.AddHours(-3)), (row.CreatedUtc, row.LastActivityUtc));
        var messages = await _site.WithAsync((IInternalConversationReader reader) => reader.ListAllAsync(row.ContentItemId));
        Assert.Equal([MessageKind.Customer, MessageKind.Agent, MessageKind.Comment], messages.Select(message => message.Kind));
        Assert.Equal("Dev Lopes", messages[1].AuthorName);
        Assert.Equal([5L, 4L], messages[0].Attachments.Select(file => file.Length));
        var part = await _site.WithAsync((ITicketService tickets) => tickets.FindAsync(1500));
        Assert.Equal(_site.Now.AddHours(-4), part!.FirstAnswerUtc);
    }

    [Fact]
    public async Task A_ticket_comes_with_its_form_and_what_its_customer_thought_of_the_answer()
    {
        var rated = Valid();
        rated.Form = "spare-parts";
        rated.Rating = new() { Score = 4, Comment = "Quick.", Ago = "PT2H" };
        Assert.Empty(await ImportAsync(rated));
        var part = await _site.WithAsync((ITicketService tickets) => tickets.FindAsync(1500));
        Assert.Equal(("spare-parts", 4, "Quick.", _site.Now.AddHours(-2)), (part!.SupportFormId, part.Rating!.Score, part.Rating.Comment, part.Rating.Utc));
        Assert.Equal(part.RequesterId, part.Rating.ContactId);
        Assert.Equal("spare-parts", (await _site.RowAsync(1500)).SupportFormId);

        var early = Valid(1501);
        early.Rating = new() { Score = 6, Ago = "PT5H" };
        Assert.Equal(2, (await ImportAsync(early)).Count);
    }

    [Fact]
    public async Task Numbers_go_on_after_the_highest()
    {
        Assert.Empty(await ImportAsync(Valid(null), Valid(2000)));
        Assert.Equal("It leaks", (await _site.RowAsync(2001)).Subject);
        Assert.Equal(2002, (await _site.TicketAsync("Next")).Number);
    }

    [Fact]
    public async Task Everything_wrong_is_told_with_its_place_and_nothing_written()
    {
        await ImportAsync(Valid(1500));
        var wrong = Valid(1500);
        wrong.Subject = " ";
        wrong.Requester = "nobody@example.com";
        wrong.Stage = "elsewhere";
        wrong.Priority = "7";
        wrong.Source = "Pigeon";
        wrong.Assignee = "nobody";
        wrong.Messages[0].Kind = "2";
        wrong.Messages[0].Ago = "three days";
        wrong.Messages[1].From = "dev@example.com";
        wrong.Messages[1].Attachments[0].FileName = "a.html";
        wrong.Messages[1].Attachments[1].Base64 = "no base64!";
        wrong.Messages[2].Text = "";
        var errors = await ImportAsync(Valid(1600), wrong, Valid(1600));
        foreach (var place in new[] { "Number: there is a ticket 1500", "Subject:", "Requester:", "Stage:", "Priority:", "Source:", "Assignee:", "Messages[0].Kind:", "Messages[0].Ago:", "Messages[1].From:", "Messages[1].Attachments:", "Messages[1].Attachments[1]:", "Messages[2].Text:" })
        {
            Assert.Contains(errors, error => error.StartsWith("Tickets[1]." + place, StringComparison.Ordinal));
        }

        Assert.Contains("Tickets[2].Number: 1600 is the number of Tickets[0] already.", errors);
        Assert.Null(await _site.WithAsync((ITicketQueries tickets) => tickets.FindAsync(1600, TicketScope.All)));
    }

    [Fact]
    public async Task A_ticket_without_a_conversation_waits_for_one()
    {
        var phoned = Valid(1700);
        phoned.Messages = [];
        Assert.Empty(await ImportAsync(phoned));
        Assert.Equal(1700, (await _site.RowAsync(1700)).Number);
    }

    [Fact]
    public async Task Nothing_to_import_is_nothing_wrong() => Assert.Empty(await ImportAsync());
}
