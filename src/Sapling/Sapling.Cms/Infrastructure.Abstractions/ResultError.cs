using Microsoft.Extensions.Localization;

namespace OrchardCore.Infrastructure;

public class ResultError
{
    public string Key { get; set; } = default!;

    public LocalizedString Message { get; set; } = default!;
}
