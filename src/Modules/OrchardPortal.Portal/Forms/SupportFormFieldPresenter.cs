using System.Text.Json;
using Microsoft.Extensions.Localization;
using OrchardPortal.Portal.Models;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Portal.Forms;

/// <summary>Shows questions with what was typed and what is wrong with it.</summary>
internal sealed class SupportFormFieldPresenter(IStringLocalizer<SupportFormFieldPresenter> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    public IReadOnlyList<SupportFormFieldViewModel> Show(
        IReadOnlyList<SupportFormQuestion> questions, IReadOnlyDictionary<string, string> values, IReadOnlyDictionary<string, string> errors) =>
        [.. questions.Select(question => Show(question, questions, values.GetValueOrDefault(question.Id) ?? string.Empty, errors))];

    private SupportFormFieldViewModel Show(SupportFormQuestion question, IReadOnlyList<SupportFormQuestion> all, string value, IReadOnlyDictionary<string, string> errors)
    {
        var decider = question.Field.When is { } when ? all.FirstOrDefault(other => other.Id == when.FieldId) : null;
        var answers = decider is null ? [] : SupportFormConditions.AnswersOf(question, decider);

        return new SupportFormFieldViewModel
        {
            Id = question.Id,
            Input = question.Input,
            Label = question.Label,
            Help = question.Help,
            IsRequired = question.IsRequired,
            MaxLength = question.MaxLength,
            Value = value,
            IsTicked = value is "true" or "on",
            Options = Options(question, value),
            Error = errors.GetValueOrDefault(question.Id) ?? string.Empty,
            Autocomplete = question.Kind switch
            {
                SupportFormFieldKind.Name => "name",
                SupportFormFieldKind.Email => "email",
                SupportFormFieldKind.Phone => "tel",
                _ => string.Empty,
            },
            WhenField = decider?.Id ?? string.Empty,
            WhenAnswers = decider is null ? string.Empty : JsonSerializer.Serialize(answers),
            WhenText = decider is null ? string.Empty : InWords(decider, answers),
        };
    }

    private IReadOnlyList<OptionViewModel> Options(SupportFormQuestion question, string value) => question.Input != SupportFormInputs.Select
        ? []
        :
        [
            new OptionViewModel { Label = S["Choose"], Selected = value.Length == 0 },
            .. question.Options.Select(option => new OptionViewModel { Value = option.Value, Label = option.Label, Selected = option.Value == value }),
        ];

    private string InWords(SupportFormQuestion decider, IReadOnlyList<string> answers) =>
        decider.Input == SupportFormInputs.CheckBox ? S["Only if you ticked “{0}”.", decider.Label]
        : answers.Count == 0 ? S["Only if you filled in “{0}”.", decider.Label]
        : S["Only if “{0}” is {1}.", decider.Label, string.Join(S[" or "], answers.Select(answer => LabelOf(decider, answer)))];

    private static string LabelOf(SupportFormQuestion decider, string answer) =>
        decider.Options.FirstOrDefault((TicketPropertyOption option) => option.Value == answer)?.Label ?? answer;
}
