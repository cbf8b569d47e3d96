using OrchardPortal.Portal.Forms;
using OrchardPortal.Portal.Models;
using OrchardPortal.Tickets.Models;
using Kind = OrchardPortal.Portal.Models.SupportFormFieldKind;

namespace OrchardPortal.Tests.Portal;

/// <summary>Which questions of a form are asked.</summary>
[Trait("Requirement", "61")]
public class SupportFormConditionsTests
{
    private static readonly SupportFormQuestion[] _form =
    [
        Question("type", Kind.Choice, SupportFormInputs.Select) with { Options = [new("p", "Problem"), new("q", "Question")] },
        Question("machine", Kind.Text, SupportFormInputs.Text, "type", "problem"),
        Question("serial", Kind.Text, SupportFormInputs.Text, "machine"),
        Question("agree", Kind.CheckBox, SupportFormInputs.CheckBox),
        Question("date", Kind.Date, SupportFormInputs.Date, "agree", "ignored for a box"),
        Question("lost", Kind.Text, SupportFormInputs.Text, "gone"),
    ];

    [Theory]
    [InlineData("", "type agree")]
    [InlineData("type=q", "type agree")]
    [InlineData("type=P", "type machine agree")]
    [InlineData("type=p machine=Uno", "type machine serial agree")]
    [InlineData("type=q machine=Uno", "type agree")]
    [InlineData("agree=true", "type agree date")]
    [InlineData("agree=false", "type agree")]
    [InlineData("gone=x", "type agree")]
    public void A_question_is_asked_when_an_earlier_one_that_is_asked_has_its_answer(string typed, string asked)
    {
        var values = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        Assert.Equal(asked.Split(' ').Order(), SupportFormConditions.Applying(_form, values.GetValueOrDefault).Order());
    }

    private static SupportFormQuestion Question(string id, Kind kind, string input, string? when = null, params string[] answers) => new()
    {
        Field = new SupportFormField { Id = id, Kind = kind, When = when is null ? null : new SupportFormCondition { FieldId = when, Values = [.. answers] } },
        Label = id,
        Input = input,
        Options = new List<TicketPropertyOption>(),
    };
}
