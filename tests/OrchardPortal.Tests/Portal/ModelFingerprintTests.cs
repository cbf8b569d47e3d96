using OrchardPortal.Portal.ViewModels;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tests.Portal;

public class ModelFingerprintTests
{
    [Fact]
    public void Equal_models_have_the_same_name()
    {
        Assert.Equal(ModelFingerprint.Of(Model()), ModelFingerprint.Of(Model()));
        Assert.Matches("^[0-9A-F]{64}$", ModelFingerprint.Of(Model()));
    }

    public static TheoryData<string, Action<TicketListViewModel>> Changes => new()
    {
        { "title", model => model.Title = "Other" },
        { "flag", model => model.IsStaff = true },
        { "number", model => model.Pager.Total = 3 },
        { "row's text", model => model.Rows[0].Subject = "b" },
        { "row's time", model => model.Rows[0].Created = new DateTime(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc) },
        { "row's status", model => model.Rows[0].Status.IsClosed = true },
        { "row more", model => model.Rows = [model.Rows[0], new TicketRowViewModel()] },
        { "text moved to the next property", model => { model.Rows[0].CreatedText = ""; model.Rows[0].CreatedTitle = "x"; } },
        { "row's further value", model => model.Rows[0].Values = new Dictionary<string, string> { ["Machine"] = "Bar" } },
        { "null", model => model.Pager.NextUrl = "/tickets" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Whatever_changes_the_name_changes(string what, Action<TicketListViewModel> change)
    {
        var model = Model();
        change(model);
        Assert.True(ModelFingerprint.Of(model) != ModelFingerprint.Of(Model()), what);
    }

    private static TicketListViewModel Model() => new()
    {
        Title = "Tickets",
        Rows = [new TicketRowViewModel { Number = 1001, Subject = "a", CreatedText = "x", Values = new Dictionary<string, string> { ["Machine"] = "Duo" }, Created = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc) }],
    };
}
