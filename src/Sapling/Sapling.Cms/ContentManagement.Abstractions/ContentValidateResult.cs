using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

public class ContentValidateResult
{
    public IReadOnlyList<ValidationResult> Errors { get; } = default!;

    public bool Succeeded { get; set; }

    public void Fail(ValidationResult error) => throw null!;
}
