using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace DuaCoSo.Conventions.Tests.Architecture;

/// <summary>Reads from an assembly's metadata and code every use that its types make of types: reflection alone does not see into bodies.</summary>
internal sealed class TypeUses : ISignatureTypeProvider<TypeUses.Nothing, TypeUses.Nothing>
{
    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    private readonly PEReader _file;
    private readonly MetadataReader _reader;
    private readonly HashSet<TypeUse> _uses = [];
    private (string Namespace, string Name) _from;

    private TypeUses(PEReader file)
    {
        _file = file;
        _reader = file.GetMetadataReader();
    }

    /// <summary>Every use, each once.</summary>
    public static IReadOnlyCollection<TypeUse> Of(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var uses = new TypeUses(file);
        uses.Read();
        return uses._uses;
    }

    private void Read()
    {
        foreach (TypeDefinitionHandle handle in _reader.TypeDefinitions)
        {
            TypeDefinition type = _reader.GetTypeDefinition(handle);
            _from = Outermost(handle);
            Use(type.BaseType);
            Attributes(type.GetCustomAttributes());
            Parameters(type.GetGenericParameters());
            foreach (InterfaceImplementationHandle each in type.GetInterfaceImplementations())
            {
                Use(_reader.GetInterfaceImplementation(each).Interface);
            }

            foreach (FieldDefinitionHandle each in type.GetFields())
            {
                FieldDefinition field = _reader.GetFieldDefinition(each);
                field.DecodeSignature(this, default);
                Attributes(field.GetCustomAttributes());
            }

            foreach (PropertyDefinitionHandle each in type.GetProperties())
            {
                Attributes(_reader.GetPropertyDefinition(each).GetCustomAttributes());
            }

            foreach (MethodDefinitionHandle each in type.GetMethods())
            {
                MethodDefinition method = _reader.GetMethodDefinition(each);
                method.DecodeSignature(this, default);
                Attributes(method.GetCustomAttributes());
                Parameters(method.GetGenericParameters());
                if (method.RelativeVirtualAddress != 0)
                {
                    Body(_file.GetMethodBody(method.RelativeVirtualAddress));
                }
            }
        }
    }

    private void Attributes(CustomAttributeHandleCollection attributes)
    {
        foreach (CustomAttributeHandle each in attributes)
        {
            Use(_reader.GetCustomAttribute(each).Constructor);
        }
    }

    private void Parameters(GenericParameterHandleCollection parameters)
    {
        foreach (GenericParameterHandle each in parameters)
        {
            foreach (GenericParameterConstraintHandle constraint in _reader.GetGenericParameter(each).GetConstraints())
            {
                Use(_reader.GetGenericParameterConstraint(constraint).Type);
            }
        }
    }

    private void Body(MethodBodyBlock body)
    {
        if (!body.LocalSignature.IsNil)
        {
            _reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(this, default);
        }

        foreach (ExceptionRegion region in body.ExceptionRegions)
        {
            Use(region.CatchType);
        }

        BlobReader code = body.GetILReader();
        while (code.RemainingBytes > 0)
        {
            short value = code.ReadByte();
            value = value == 0xFE ? (short)((0xFE << 8) | code.ReadByte()) : value;
            OpCode operation = Codes[value];
            if (operation.Name is "ldc.r4" or "ldc.r8" or "conv.r4" or "conv.r8" or "conv.r.un")
            {
                Add("System", "Double", member: null);
            }

            Operand(operation, ref code);
        }
    }

    private void Operand(OpCode operation, ref BlobReader code)
    {
        switch (operation.OperandType)
        {
            case OperandType.InlineNone:
                break;
            case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                code.Offset += 1;
                break;
            case OperandType.InlineVar:
                code.Offset += 2;
                break;
            case OperandType.InlineI8 or OperandType.InlineR:
                code.Offset += 8;
                break;
            case OperandType.InlineSwitch:
                int targets = code.ReadInt32();
                code.Offset += 4 * targets;
                break;
            case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType or OperandType.InlineSig:
                Use(MetadataTokens.EntityHandle(code.ReadInt32()));
                break;
            default:
                code.Offset += 4;
                break;
        }
    }

    private void Use(EntityHandle handle)
    {
        if (handle.IsNil)
        {
            return;
        }

        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                (string space, string name) = Outermost((TypeDefinitionHandle)handle);
                Add(space, name, member: null);
                break;
            case HandleKind.TypeReference:
                (space, name) = Outermost((TypeReferenceHandle)handle);
                Add(space, name, member: null);
                break;
            case HandleKind.TypeSpecification:
                _reader.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(this, default);
                break;
            case HandleKind.FieldDefinition:
                FieldDefinition field = _reader.GetFieldDefinition((FieldDefinitionHandle)handle);
                (space, name) = Outermost(field.GetDeclaringType());
                Add(space, name, _reader.GetString(field.Name));
                break;
            case HandleKind.MethodDefinition:
                MethodDefinition method = _reader.GetMethodDefinition((MethodDefinitionHandle)handle);
                (space, name) = Outermost(method.GetDeclaringType());
                Add(space, name, _reader.GetString(method.Name));
                break;
            case HandleKind.MemberReference:
                Use(_reader.GetMemberReference((MemberReferenceHandle)handle));
                break;
            case HandleKind.MethodSpecification:
                MethodSpecification special = _reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                special.DecodeSignature(this, default);
                Use(special.Method);
                break;
            case HandleKind.StandaloneSignature:
                _reader.GetStandaloneSignature((StandaloneSignatureHandle)handle).DecodeMethodSignature(this, default);
                break;
            default:
                throw new NotSupportedException($"A use by a {handle.Kind}.");
        }
    }

    private void Use(MemberReference member)
    {
        Use(member.Parent);
        if (member.GetKind() == MemberReferenceKind.Field)
        {
            member.DecodeFieldSignature(this, default);
        }
        else
        {
            member.DecodeMethodSignature(this, default);
        }

        if (member.Parent.Kind == HandleKind.TypeReference)
        {
            (string space, string name) = Outermost((TypeReferenceHandle)member.Parent);
            Add(space, name, _reader.GetString(member.Name));
        }
    }

    private void Add(string space, string name, string? member) => _uses.Add(new(_from.Namespace, _from.Name, space, name, member));

    private (string Namespace, string Name) Outermost(TypeDefinitionHandle handle)
    {
        TypeDefinition type = _reader.GetTypeDefinition(handle);
        return type.GetDeclaringType().IsNil ? (_reader.GetString(type.Namespace), Plain(type.Name)) : Outermost(type.GetDeclaringType());
    }

    private (string Namespace, string Name) Outermost(TypeReferenceHandle handle)
    {
        TypeReference type = _reader.GetTypeReference(handle);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? Outermost((TypeReferenceHandle)type.ResolutionScope)
            : (_reader.GetString(type.Namespace), Plain(type.Name));
    }

    private string Plain(StringHandle name) => _reader.GetString(name).Split('`')[0];

    // What a signature is made of: each type met is a use, and nothing needs to be built of them.
    Nothing ISimpleTypeProvider<Nothing>.GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => Met(handle);

    Nothing ISimpleTypeProvider<Nothing>.GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => Met(handle);

    Nothing ISignatureTypeProvider<Nothing, Nothing>.GetTypeFromSpecification(MetadataReader reader, Nothing genericContext, TypeSpecificationHandle handle, byte rawTypeKind) => Met(handle);

    Nothing ISimpleTypeProvider<Nothing>.GetPrimitiveType(PrimitiveTypeCode typeCode)
    {
        Add("System", typeCode.ToString(), member: null);
        return default;
    }

    Nothing ISZArrayTypeProvider<Nothing>.GetSZArrayType(Nothing elementType) => default;

    Nothing IConstructedTypeProvider<Nothing>.GetArrayType(Nothing elementType, ArrayShape shape) => default;

    Nothing IConstructedTypeProvider<Nothing>.GetByReferenceType(Nothing elementType) => default;

    Nothing IConstructedTypeProvider<Nothing>.GetPointerType(Nothing elementType) => default;

    Nothing IConstructedTypeProvider<Nothing>.GetGenericInstantiation(Nothing genericType, ImmutableArray<Nothing> typeArguments) => default;

    Nothing ISignatureTypeProvider<Nothing, Nothing>.GetFunctionPointerType(MethodSignature<Nothing> signature) => default;

    Nothing ISignatureTypeProvider<Nothing, Nothing>.GetGenericMethodParameter(Nothing genericContext, int index) => default;

    Nothing ISignatureTypeProvider<Nothing, Nothing>.GetGenericTypeParameter(Nothing genericContext, int index) => default;

    Nothing ISignatureTypeProvider<Nothing, Nothing>.GetModifiedType(Nothing modifier, Nothing unmodifiedType, bool isRequired) => default;

    Nothing ISignatureTypeProvider<Nothing, Nothing>.GetPinnedType(Nothing elementType) => default;

    private Nothing Met(EntityHandle handle)
    {
        Use(handle);
        return default;
    }

    internal readonly record struct Nothing;
}
