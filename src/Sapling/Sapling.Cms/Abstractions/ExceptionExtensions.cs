using Microsoft.Extensions.Logging;

namespace OrchardCore.Modules;

public static class ExceptionExtensions
{
    public static bool IsFatal(this Exception ex) => throw null!;

    public static bool IsFileSharingViolation(this Exception ex) => throw null!;

    public static void LogException(this Exception ex, ILogger logger, Type sourceType, string method) => throw null!;
}
