using Microsoft.Extensions.Localization;

namespace OrchardCore.Infrastructure;

/// <summary>How an operation ended: well, or with messages for the user.</summary>
public class Result
{
    private static readonly Result _success = new(succeeded: true, []);

    protected Result(bool succeeded, List<ResultError> errors)
    {
        Succeeded = succeeded;
        Errors = errors;
    }

    public IEnumerable<ResultError> Errors { get; }

    public bool Succeeded { get; protected set; }

    public static Result Success() => _success;

    public static Result<TValue> Success<TValue>(TValue value) => Result<TValue>.Create(value, succeeded: true, []);

    public static Result Failed(params IEnumerable<ResultError> errors) => new(succeeded: false, [.. errors]);

    public static Result Failed(params ResultError[] errors) => new(succeeded: false, [.. errors]);

    public static Result Failed(LocalizedString error) => new(succeeded: false, [new ResultError { Message = error }]);

    public static Result<TValue> Failed<TValue>(params ResultError[] errors)
        => Result<TValue>.Create(default, succeeded: false, [.. errors]);

    public static Result<TValue> Failed<TValue>(LocalizedString error)
        => Result<TValue>.Create(default, succeeded: false, [new ResultError { Message = error }]);
}
