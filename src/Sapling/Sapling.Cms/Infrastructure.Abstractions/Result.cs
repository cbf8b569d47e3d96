using Microsoft.Extensions.Localization;

namespace OrchardCore.Infrastructure;

public class Result
{
    protected Result(bool succeeded, List<ResultError> errors)
    {
        Succeeded = succeeded;
        Errors = errors;
    }

    public IEnumerable<ResultError> Errors { get; } = default!;

    public bool Succeeded { get; protected set; }

    public static Result Success() => throw null!;

    public static Result<TValue> Success<TValue>(TValue value) => throw null!;

    public static Result Failed(params IEnumerable<ResultError> errors) => throw null!;

    public static Result Failed(params ResultError[] errors) => throw null!;

    public static Result Failed(LocalizedString error) => throw null!;

    public static Result<TValue> Failed<TValue>(params ResultError[] errors) => throw null!;

    public static Result<TValue> Failed<TValue>(LocalizedString error) => throw null!;
}
